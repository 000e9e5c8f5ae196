package org.pleiad.orb.policy;

import org.omg.BiDirPolicy.BIDIRECTIONAL_POLICY_TYPE;
import org.omg.BiDirPolicy.BidirectionalPolicy;

/** Whether connections may carry requests both ways (CORBA 3.3 part 2, 9.9). */
final class BidirectionalValue extends PolicyValue implements BidirectionalPolicy {
    private final short value;

    BidirectionalValue(short value) {
        super(BIDIRECTIONAL_POLICY_TYPE.value, "IDL:omg.org/BiDirPolicy/BidirectionalPolicy:1.0");
        this.value = value;
    }

    @Override
    public short value() {
        return value;
    }
}
