/** Commands, options and exit codes. The only room that knows picocli; no logic. */
package vn.chungtay.cli;
