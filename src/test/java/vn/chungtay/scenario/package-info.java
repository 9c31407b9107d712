/**
 * Golden files: whole runs of the tool on small campaigns, held against what should come of them.
 */
package vn.chungtay.scenario;
