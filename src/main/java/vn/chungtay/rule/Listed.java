package vn.chungtay.rule;

import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.tally.Register;

/** All households listed in a run, when repeated and superseded records are out. */
public record Listed(Campaign campaign, UnitTree tree, Register register) {}
