package org.pleiad.orb.client;

import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.transport.Endpoint;

/**
 * One way to reach an object: an address of one of its profiles, with what follows from the profile.
 *
 * @param endpoint where to connect
 * @param version GIOP version to speak
 * @param profileIndex place of the profile in its reference
 * @param address the object key as a request names it
 * @param codeSetChoice agreed for this profile
 * @param home by which the server is known among those that keep sessions; {@code null} if it keeps none
 * @param group of which group it is an address; {@code null} of none
 * @param heartbeats whether the server has enabled heartbeats
 */
record Target(
        Endpoint endpoint,
        GiopVersion version,
        int profileIndex,
        TargetAddress.Key address,
        CodeSetChoice codeSetChoice,
        Endpoint home,
        GroupAddress group,
        boolean heartbeats) {

    CodeSets codeSets() {
        return codeSetChoice.codeSets();
    }

    /** Service contexts that every request needs: the code sets, or none. */
    ServiceContexts contexts() {
        return codeSetChoice.contexts();
    }

    byte[] objectKey() {
        return address.objectKey();
    }

    /** Whether both are addresses of one group. */
    boolean isOfGroupOf(Target other) {
        return group != null && other.group != null && group.component().sameGroup(other.group.component());
    }
}
