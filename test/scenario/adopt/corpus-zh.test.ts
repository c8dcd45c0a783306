// The Chinese half of the corpus, in the built add-on.
import { runCorpus } from "./run-corpus";

runCorpus("zh-CN");
