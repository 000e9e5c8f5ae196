package org.pleiad.orb.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.transport.TcpEndpoint;

/** A reference with all ways to reach its object, in order of preference. Immutable but for what is learnt on the way. */
final class Reference {
    private final Ior ior;
    private final List<Target> targets;
    private final boolean local;

    /** How this object wants to be addressed; volatile because any thread may learn it from a reply. */
    private volatile short addressing = TargetAddress.KEY_ADDRESS;

    private Reference(Ior ior, List<Target> targets, boolean local) {
        this.ior = ior;
        this.targets = targets;
        this.local = local;
    }

    /**
     * Decodes a reference. Profiles that are not IIOP or malformed are passed over as long as one can be used.
     *
     * @throws org.omg.CORBA.INV_OBJREF if none can be used
     */
    static Reference of(Ior ior, CallingSide side) {
        List<Target> targets = new ArrayList<>();
        SystemException problem = null;
        for (int i = 0; i < ior.profiles().size(); i++) {
            TaggedProfile profile = ior.profiles().get(i);
            if (profile.tag() != TaggedProfile.TAG_INTERNET_IOP) {
                continue;
            }
            try {
                addTargets(IiopProfile.decode(profile), i, side, targets);
            } catch (SystemException malformed) {
                problem = malformed;
            }
        }
        if (targets.isEmpty()) {
            throw unusable(ior, problem);
        }
        Target first = targets.get(0);
        return new Reference(ior, List.copyOf(targets), side.isLocal(first.endpoint(), first.objectKey()));
    }

    private static SystemException unusable(Ior ior, SystemException problem) {
        List<String> tags = ior.profiles().stream()
                .map(profile -> Integer.toUnsignedString(profile.tag()))
                .toList();
        return Minor.NO_IIOP_PROFILE.exception(
                CompletionStatus.COMPLETED_NO,
                "type " + ior.typeId() + ", profile tags " + tags
                        + (problem == null ? "" : ", " + problem.getMessage()),
                problem);
    }

    private static void addTargets(IiopProfile profile, int index, CallingSide side, List<Target> targets) {
        GiopVersion version = profile.version().atLeast(side.config().version())
                ? side.config().version()
                : profile.version();
        TargetAddress.Key address = new TargetAddress.Key(profile.objectKey());
        CodeSets codeSets = CodeSetChoice.codeSets(profile, version, side.config());
        ServiceContexts contexts = CodeSetChoice.contexts(profile, version, codeSets);
        targets.add(new Target(
                new TcpEndpoint(profile.host(), profile.port()), version, index, address, codeSets, contexts));
        for (TaggedComponent component : profile.components()) {
            if (component.tag() == TaggedComponent.TAG_ALTERNATE_IIOP_ADDRESS) {
                AlternateAddress alternate = AlternateAddress.decode(component);
                TcpEndpoint endpoint = new TcpEndpoint(alternate.host(), alternate.port());
                targets.add(new Target(endpoint, version, index, address, codeSets, contexts));
            }
        }
    }

    Ior ior() {
        return ior;
    }

    List<Target> targets() {
        return targets;
    }

    Target first() {
        return targets.get(0);
    }

    /** Whether an object adapter of this ORB answers for the object. */
    boolean isLocal() {
        return local;
    }

    /** The target as a request to it names the object. */
    TargetAddress address(Target target) {
        return switch (addressing) {
            case TargetAddress.PROFILE_ADDRESS ->
                new TargetAddress.Profile(ior.profiles().get(target.profileIndex()));
            case TargetAddress.REFERENCE_ADDRESS -> new TargetAddress.Reference(target.profileIndex(), ior);
            default -> target.address();
        };
    }

    void addressing(short disposition) {
        addressing = disposition;
    }

    /** Whether both can be seen to name the same object: they share an address and the key there. */
    boolean sameObject(Reference other) {
        for (Target mine : targets) {
            for (Target theirs : other.targets) {
                if (mine.endpoint().equals(theirs.endpoint()) && Arrays.equals(mine.objectKey(), theirs.objectKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        Target first = first();
        return (ior.typeId().isEmpty() ? "object" : ior.typeId()) + " at " + first.endpoint() + " (GIOP 1."
                + first.version().minor() + ", key "
                + org.pleiad.orb.ior.UrlEscapes.escape(first.objectKey()) + ")";
    }
}
