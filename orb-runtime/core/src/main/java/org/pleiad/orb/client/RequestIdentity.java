package org.pleiad.orb.client;

import org.pleiad.orb.giop.ServiceContexts;

/** By what a request is known, however often it is sent. Used by the thread of its call. */
interface RequestIdentity {

    /** Whether a target is an address of those who know the identity. */
    boolean isAt(Target target);

    /** The request is about to be sent once more. */
    void attempt();

    /** Contexts with those that name the request's present attempt. */
    ServiceContexts addTo(ServiceContexts contexts, Target target, CallTimes times);

    /** It will not be used again. */
    void end();
}
