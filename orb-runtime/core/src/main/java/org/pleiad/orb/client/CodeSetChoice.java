package org.pleiad.orb.client;

import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.ior.IiopProfile;

/** The code sets for the requests to a profile (CORBA 3.3 part 2, 7.10.2). */
final class CodeSetChoice {
    private CodeSetChoice() {}

    static CodeSets codeSets(IiopProfile profile, GiopVersion version, ClientConfig config) {
        return config.withoutComponent();
    }

    static ServiceContexts contexts(IiopProfile profile, GiopVersion version, CodeSets codeSets) {
        return ServiceContexts.NONE;
    }
}
