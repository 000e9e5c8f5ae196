package org.pleiad.orb.client;

import org.pleiad.orb.cdr.CodeSetComponent;
import org.pleiad.orb.cdr.CodeSetNegotiation;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.TaggedComponent;

/**
 * The code sets for requests to a profile (CORBA 3.3 part 2, 7.10.2).
 *
 * @param codeSets agreed
 * @param contexts what tells the server of it: in every request, since another caller may have opened the connection
 */
record CodeSetChoice(CodeSets codeSets, ServiceContexts contexts) {

    /**
     * The choice for a profile that is called with a GIOP version.
     *
     * @throws org.omg.CORBA.CODESET_INCOMPATIBLE if there is no code set in common
     */
    static CodeSetChoice of(IiopProfile profile, GiopVersion version, ClientConfig config) {
        TaggedComponent component = profile.component(TaggedComponent.TAG_CODE_SETS);
        if (version == GiopVersion.V1_0) {
            return new CodeSetChoice(CodeSets.DEFAULT, ServiceContexts.NONE);
        }
        if (component == null) {
            boolean isDefault = config.withoutComponent().equals(CodeSetNegotiation.withoutComponent(false));
            return new CodeSetChoice(
                    config.withoutComponent(), isDefault ? ServiceContexts.NONE : told(config.withoutComponent()));
        }
        CodeSets chosen = CodeSetNegotiation.choose(config.codeSets(), CodeSetComponent.decode(component.data()));
        return new CodeSetChoice(chosen, told(chosen));
    }

    /** The same with what every request says besides; {@code null}: nothing. */
    CodeSetChoice with(ServiceContext besides) {
        return besides == null ? this : new CodeSetChoice(codeSets, contexts.with(besides));
    }

    private static ServiceContexts told(CodeSets chosen) {
        return ServiceContexts.of(
                new ServiceContext(CodeSetNegotiation.CONTEXT_ID, CodeSetNegotiation.encodeContext(chosen)));
    }
}
