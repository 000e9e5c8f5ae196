package org.pleiad.orb.interceptor.client;

import org.omg.CORBA.Policy;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.interceptor.DynamicParts;
import org.pleiad.orb.ior.Ior;

/** What the calling side knows of one attempt of a call; implemented there, asked on the caller's thread. */
public interface OutgoingRequest {

    /** Unique in the ORB. */
    int requestId();

    /** As in the request's header. */
    String operation();

    /** Whether a reply is to come. */
    boolean responseExpected();

    /** One of the Messaging module's scopes; means something for one-way requests only. */
    short syncScope();

    /** Whether an object adapter of this ORB answers. */
    boolean isLocal();

    /** What the client called. */
    org.omg.CORBA.Object target();

    /** Where this attempt goes. */
    org.omg.CORBA.Object effectiveTarget();

    /** The reference of {@link #effectiveTarget}. */
    Ior effectiveIor();

    /** Which of the reference's profiles this attempt uses. */
    int effectiveProfileIndex();

    /** The contexts that the ORB itself sends along. */
    ServiceContexts contexts();

    /**
     * The policy that holds for the call.
     *
     * @return {@code null} if there is none of the type
     * @throws org.omg.CORBA.INV_POLICY if there are no policies of the type
     */
    Policy policy(int type);

    /** What a dynamic request knows of itself; {@code null} if a stub makes the call. */
    DynamicParts dynamicParts();

    /** Whether the client allows that the request is carried out more than once. */
    boolean mayRepeat();
}
