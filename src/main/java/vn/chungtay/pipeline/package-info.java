/** The use cases: files in, outcome out. */
package vn.chungtay.pipeline;
