package org.pleiad.orb.interceptor.init;

import org.omg.PortableInterceptor.PROCESSING_MODE_POLICY_TYPE;
import org.omg.PortableInterceptor.ProcessingModePolicy;
import org.pleiad.orb.policy.PolicyValue;

/** Which calls an interceptor wants to see: those within the process, those from afar, or both. */
final class ModePolicy extends PolicyValue implements ProcessingModePolicy {
    private static final long serialVersionUID = 1L;

    private final short mode;

    ModePolicy(short mode) {
        super(PROCESSING_MODE_POLICY_TYPE.value, "IDL:omg.org/PortableInterceptor/ProcessingModePolicy:1.0");
        this.mode = mode;
    }

    @Override
    public short processing_mode() {
        return mode;
    }
}
