package org.pleiad.orb.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.omg.CORBA.CODESET_INCOMPATIBLE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.group.HeartbeatComponent;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.ior.UrlEscapes;
import org.pleiad.orb.session.SessionComponent;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;

/**
 * A reference with all ways to reach its object, in order of preference. These are looked for when they are first needed,
 * so that a reference that cannot be called from here can still be passed on. Thread-safe.
 */
final class Reference {
    private final Ior ior;
    private final CallingSide side;

    /** Volatile: the first thread that calls finds them, any thread may use them. */
    private volatile Ways ways;

    /** How this object wants to be addressed; volatile because any thread may learn it from a reply. */
    private volatile short addressing = TargetAddress.KEY_ADDRESS;

    /**
     * What follows from an IOR.
     *
     * @param own the address of this ORB among those at which it may answer for the object; {@code null}: there is none
     */
    private record Ways(List<Target> targets, Target own) {}

    Reference(Ior ior, CallingSide side) {
        this.ior = ior;
        this.side = side;
    }

    private Ways ways() {
        Ways known = ways;
        if (known == null) {
            known = find();
            ways = known;
        }
        return known;
    }

    /** Profiles that are not IIOP or cannot be used are passed over as long as one can. */
    private Ways find() {
        List<Target> targets = new ArrayList<>();
        SystemException problem = null;
        for (int i = 0; i < ior.profiles().size(); i++) {
            TaggedProfile profile = ior.profiles().get(i);
            if (profile.tag() != TaggedProfile.TAG_INTERNET_IOP) {
                continue;
            }
            try {
                addTargets(IiopProfile.decode(profile), i, targets);
            } catch (SystemException unusable) {
                problem = unusable;
            }
        }
        if (targets.isEmpty()) {
            throw problem instanceof CODESET_INCOMPATIBLE || problem instanceof NO_PERMISSION
                    ? problem
                    : unusable(problem);
        }
        if (targets.get(0).group() != null) {
            List<Target> members = GroupTargets.inOrder(targets, ior);
            return new Ways(members, GroupTargets.own(members, side));
        }
        Target first = targets.get(0);
        return new Ways(List.copyOf(targets), side.isLocal(first.endpoint(), first.objectKey()) ? first : null);
    }

    private SystemException unusable(SystemException problem) {
        List<String> tags = ior.profiles().stream()
                .map(profile -> Integer.toUnsignedString(profile.tag()))
                .toList();
        return Minor.NO_IIOP_PROFILE.exception(
                CompletionStatus.COMPLETED_NO,
                "type " + ior.typeId() + ", profile tags " + tags
                        + (problem == null ? "" : ", " + problem.getMessage()),
                problem);
    }

    private void addTargets(IiopProfile profile, int index, List<Target> targets) {
        GiopVersion most = side.config().version();
        GiopVersion version = profile.version().atLeast(most) ? most : profile.version();
        TargetAddress.Key address = new TargetAddress.Key(profile.objectKey());
        GroupAddress group = GroupAddress.of(GroupComponent.find(profile.components()));
        boolean sessions = group == null && SessionComponent.find(profile.components()) != null;
        List<Endpoint> endpoints = ProfileEndpoints.of(profile, side.security());
        CodeSetChoice choice = CodeSetChoice.of(profile, version, side.config())
                .with(side.login().context(profile, endpoints));
        Endpoint home = sessions ? home(profile, endpoints) : null;
        boolean heartbeats = HeartbeatComponent.isEnabled(profile.components());
        for (Endpoint endpoint : endpoints) {
            targets.add(new Target(endpoint, version, index, address, choice, home, group, heartbeats));
        }
    }

    /** A server that has no plain address is known by the first of its others. */
    private static Endpoint home(IiopProfile profile, List<Endpoint> endpoints) {
        return profile.port() == 0 ? endpoints.get(0) : new TcpEndpoint(profile.host(), profile.port());
    }

    Ior ior() {
        return ior;
    }

    /** @throws org.omg.CORBA.INV_OBJREF if there is no way */
    List<Target> targets() {
        return ways().targets();
    }

    Target first() {
        return targets().get(0);
    }

    /** Whether an object adapter of this ORB answers for the object; or its access point, as long as it is one of the group. */
    boolean isLocal() {
        Target own = ways().own();
        return own != null && (own.group() == null || side.owns(own.objectKey()));
    }

    /** The group that the reference is of; {@code null}: of none. */
    GroupComponent group() {
        GroupAddress address = first().group();
        return address == null ? null : address.component();
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

    /** Whether both can be seen to name the same object: they are of one group, or share an address and the key there. */
    boolean sameObject(Reference other) {
        if (group() != null || other.group() != null) {
            return first().isOfGroupOf(other.first());
        }
        for (Target mine : targets()) {
            for (Target theirs : other.targets()) {
                if (mine.endpoint().equals(theirs.endpoint()) && Arrays.equals(mine.objectKey(), theirs.objectKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Alike for all that {@link #sameObject} can tell. */
    int hashOfObject() {
        GroupComponent group = group();
        return group == null ? Arrays.hashCode(first().objectKey()) : Objects.hash(group.domain(), group.groupId());
    }

    @Override
    public String toString() {
        Target first = first();
        return (ior.typeId().isEmpty() ? "object" : ior.typeId()) + " at " + first.endpoint() + " (GIOP 1."
                + first.version().minor() + ", key "
                + UrlEscapes.escape(first.objectKey()) + ")"
                + (first.group() == null ? "" : ", " + first.group());
    }
}
