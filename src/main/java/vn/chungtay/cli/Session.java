package vn.chungtay.cli;

import java.util.List;
import vn.chungtay.finding.Texts;

/**
 * What one start of the tool is about.
 *
 * @param texts in the language asked for, or Vietnamese
 * @param arguments the command line as it was given
 */
record Session(Console console, Texts texts, List<String> arguments) {}
