package org.pleiad.orb.policy;

import org.pleiad.orb.error.Vendor;

/** Our own policy: how often a request may be executed. It may be overridden for an ORB, a thread and a reference. */
public final class DeliveryPolicy extends PolicyValue {
    /** Its type, in the range of our vendor id. An any with an unsigned long makes it: 0 at most once, 1 at least once. */
    public static final int TYPE = Vendor.PLEIAD.vmcid() | 1;

    private final Delivery delivery;

    DeliveryPolicy(Delivery delivery) {
        super(TYPE, "IDL:pleiad.org/DeliveryPolicy:1.0");
        this.delivery = delivery;
    }

    /** The value. */
    public Delivery delivery() {
        return delivery;
    }
}
