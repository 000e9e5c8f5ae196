package org.pleiad.orb.client;

/** How stubs reach servants of their own process. */
public enum DirectCalls {
    /**
     * The servant is called directly where nobody can tell the difference: no value would have to be copied, no interceptor
     * wants to see the call, no policy is overridden. Otherwise the call is marshalled and runs on the caller's thread.
     */
    VALUE,

    /** The servant is called directly wherever its adapter allows it; it shares mutable arguments with its caller. */
    REFERENCE,

    /** All calls are marshalled. */
    OFF
}
