package vn.chungtay.tally;

/** Households counted with what is known of their remoteness. */
public interface RemoteKnowledge {
  /** All records, unweighted. */
  long records();

  /** Records of which neither they nor their unit tell whether they are remote. */
  long unknownRemote();
}
