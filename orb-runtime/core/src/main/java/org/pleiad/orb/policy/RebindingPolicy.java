package org.pleiad.orb.policy;

import org.pleiad.orb.error.Vendor;

/** Our own policy: whom to ask before a reference is bound anew. No any makes it, only {@link Policies#rebinding}. */
public final class RebindingPolicy extends PolicyValue {
    /** Its type, in the range of our vendor id. */
    public static final int TYPE = Vendor.PLEIAD.vmcid() | 2;

    private final Rebinding rebinding;

    RebindingPolicy(Rebinding rebinding) {
        super(TYPE, "IDL:pleiad.org/RebindingPolicy:1.0");
        this.rebinding = rebinding;
    }

    /** Who is asked. */
    public Rebinding rebinding() {
        return rebinding;
    }
}
