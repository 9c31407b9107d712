/** Reports and tables to bytes, one class a format, and the folder they are put into. */
package vn.chungtay.writer;
