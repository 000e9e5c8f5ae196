package org.pleiad.groups.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.GroupRefusal.Reason;
import org.pleiad.groups.core.Member;

/** Who makes the members of which groups at this host: by the group's name, else by its type. Thread-safe. */
final class Factories {
    private final Map<String, Member.Factory> byName = new ConcurrentHashMap<>();
    private final Map<String, Member.Factory> byType = new ConcurrentHashMap<>();

    /** {@code null} until this host's share of the domain is open; guarded by this object's monitor. */
    private Domain domain;

    synchronized void byName(String group, Member.Factory factory) {
        byName.put(group, factory);
        if (domain != null) {
            domain.serve(group, factory);
        }
    }

    synchronized void byType(String typeId, Member.Factory factory) {
        boolean first = byType.isEmpty();
        byType.put(typeId, factory);
        if (domain != null && first) {
            domain.serve(null, this::make);
        }
    }

    /** All that are known, and those to come, make members there. */
    synchronized void serve(Domain opened) {
        domain = opened;
        byName.forEach(opened::serve);
        if (!byType.isEmpty()) {
            opened.serve(null, this::make);
        }
    }

    boolean offers(String group, String typeId) {
        return byName.containsKey(group) || byType.containsKey(typeId);
    }

    private Member make(GroupInfo group) {
        Member.Factory factory = byType.get(group.definition().typeId());
        if (factory == null) {
            throw new GroupRefusal(
                    Reason.INVALID,
                    "this host makes no members of type " + group.definition().typeId() + " for group "
                            + group.definition().name() + ": register a factory, or choose another host");
        }
        return factory.create(group);
    }
}
