package org.pleiad.orb.policy;

/**
 * How long an object group is to know a request again ({@code FT::RequestDurationPolicy}, CORBA 3.3 FT, 23.2.8.2). A client
 * does not repeat a request when that time is over. Without it a group knows it until somewhat after the call's deadline.
 */
public class RequestDurationPolicy extends PolicyValue {
    /** {@code FT::REQUEST_DURATION_POLICY}. An any with an unsigned long long makes it: units of 100 ns. */
    public static final int TYPE = 47;

    private final long value;

    RequestDurationPolicy(long value) {
        super(TYPE, "IDL:omg.org/FT/RequestDurationPolicy:1.0");
        this.value = value;
    }

    /** The time, in units of 100 ns. */
    public long value() {
        return value;
    }
}
