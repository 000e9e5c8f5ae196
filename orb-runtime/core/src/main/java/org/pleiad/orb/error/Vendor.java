package org.pleiad.orb.error;

/** Who gave a minor code its meaning: the upper 20 bits of the code (CORBA 3.3 part 1, annex A). */
public enum Vendor {
    /** The standard. */
    OMG(0x4f4d0000),
    /** This ORB. */
    PLEIAD(0x504c0000);

    private final int vmcid;

    Vendor(int vmcid) {
        this.vmcid = vmcid;
    }

    /** The vendor minor code id: the code with its lower 12 bits zero. */
    public int vmcid() {
        return vmcid;
    }
}
