// The English half of the corpus, in the built add-on.
import { runCorpus } from "./run-corpus";

runCorpus("en");
