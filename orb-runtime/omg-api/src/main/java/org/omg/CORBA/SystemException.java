package org.omg.CORBA;

import java.util.Map;

/**
 * An error that any operation may raise, reported by an ORB, by the network or by the server's object adapter.
 *
 * <p>{@link #completed} says whether the operation was carried out, as far as the side that raised the exception can
 * know; {@link #minor} says what went wrong: its upper 20 bits name the vendor (see {@link OMGVMCID}), its lower 12
 * bits the error. CORBA 3.3 part 1, section 8.4 and annex A.
 */
public abstract class SystemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int VENDOR_MASK = 0xfffff000;
    private static final Map<Integer, String> VENDORS = Map.of(
            OMGVMCID.value,
            "OMG",
            0x504c0000,
            "Pleiad",
            0x53550000,
            "Sun",
            0x4a430000,
            "JacORB",
            0x41540000,
            "omniORB",
            0x54410000,
            "TAO",
            0x49420000,
            "IBM");

    /** The minor code: vendor in the upper 20 bits, error number in the lower 12. */
    public int minor;

    /** Whether the operation was carried out. */
    public CompletionStatus completed;

    protected SystemException(String reason, int minor, CompletionStatus completed) {
        super(reason);
        this.minor = minor;
        this.completed = completed;
    }

    /** Class name, reason if there is one, then vendor, minor code and completion status. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName()).append(": ");
        String reason = getMessage();
        if (reason != null && !reason.isEmpty()) {
            text.append(reason).append(' ');
        }
        int vendor = minor & VENDOR_MASK;
        text.append("[vmcid: ");
        if (vendor == 0) {
            text.append("none");
        } else {
            String name = VENDORS.get(vendor);
            text.append(name != null ? name : "0x" + Integer.toHexString(vendor));
        }
        return text.append(", minor code: ")
                .append(minor & ~VENDOR_MASK)
                .append(", completed: ")
                .append(completionWord())
                .append(']')
                .toString();
    }

    private String completionWord() {
        if (completed == null) {
            return "unknown";
        }
        return switch (completed.value()) {
            case CompletionStatus._COMPLETED_YES -> "yes";
            case CompletionStatus._COMPLETED_NO -> "no";
            default -> "maybe";
        };
    }
}
