package org.pleiad.orb.interceptor;

import org.omg.PortableInterceptor.Interceptor;
import org.omg.PortableInterceptor.LOCAL_ONLY;
import org.omg.PortableInterceptor.REMOTE_ONLY;

/**
 * An interceptor and the calls that it wants to see.
 *
 * @param mode a {@code ProcessingMode}: within the process, from afar, or both
 */
public record Registered<I extends Interceptor>(I interceptor, short mode) {

    /** Whether it wants to see a call. */
    boolean sees(boolean local) {
        return mode != (local ? REMOTE_ONLY.value : LOCAL_ONLY.value);
    }
}
