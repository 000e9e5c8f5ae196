package org.pleiad.orb.client;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pleiad.orb.group.PrimaryComponent;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.transport.Endpoint;

/** The addresses of a group in the order in which to try them (CORBA 3.3 FT, 23.2.4). */
final class GroupTargets {
    /** References with more addresses are used up to here. */
    static final int MOST = 64;

    private GroupTargets() {}

    /**
     * The addresses of the primary's profile first; each address once, though most are in all profiles.
     *
     * @param targets at least one
     */
    static List<Target> inOrder(List<Target> targets, Ior ior) {
        Set<Integer> primaries = targets.stream()
                .map(Target::profileIndex)
                .distinct()
                .filter(index -> PrimaryComponent.isIn(
                        IiopProfile.decode(ior.profiles().get(index)).components()))
                .collect(Collectors.toSet());
        List<Target> sorted = new ArrayList<>(targets);
        sorted.sort(Comparator.comparing((Target target) -> !primaries.contains(target.profileIndex())));
        Map<Place, Target> places = new LinkedHashMap<>();
        for (Target target : sorted) {
            places.putIfAbsent(new Place(target.endpoint(), ByteBuffer.wrap(target.objectKey())), target);
        }
        return places.values().stream().limit(MOST).toList();
    }

    private record Place(Endpoint endpoint, ByteBuffer objectKey) {}

    /** The address of this ORB; {@code null} if there is none. */
    static Target own(List<Target> targets, CallingSide side) {
        for (Target target : targets) {
            if (side.isOwn(target.endpoint())) {
                return target;
            }
        }
        return null;
    }
}
