package org.pleiad.cli.group;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pleiad.groups.PleiadGroups.GroupState;
import org.pleiad.groups.PleiadGroups.HostState;
import org.pleiad.groups.PleiadGroups.MemberState;
import org.pleiad.groups.PleiadGroups.Property;
import org.pleiad.groups.PleiadGroups.Style;

/** Groups, members and hosts, as lines and as trees. */
final class Shown {
    private static final String[] STYLES = {"STATELESS", "COLD_PASSIVE", "WARM_PASSIVE", "ACTIVE"};

    private Shown() {}

    static String style(Style style) {
        return STYLES[style.value()];
    }

    static String unsigned(long number) {
        return Long.toUnsignedString(number);
    }

    /** {@code a@17*}, the star for the primary. */
    static String member(MemberState member) {
        return member.host + "@" + member.incarnation + (member.primary ? "*" : "");
    }

    static void line(GroupState group, PrintWriter out) {
        out.println(group.what.name + "  " + style(group.what.replication) + "  version " + group.version + "  "
                + (group.members.length == 0
                        ? "no members"
                        : String.join(
                                " ", Stream.of(group.members).map(Shown::member).toList()))
                + (group.members.length < group.what.minimum_members
                        ? "  fewer than the minimum " + group.what.minimum_members
                        : ""));
    }

    static void lines(GroupState group, PrintWriter out) {
        out.println(group.what.name + "  version " + group.version + " at position " + group.position);
        for (MemberState member : group.members) {
            out.println("  " + member.host + "  incarnation " + member.incarnation + "  at " + member.address
                    + (member.primary ? "  primary" : ""));
        }
    }

    static void line(HostState host, PrintWriter out) {
        out.println(host.name + "  " + (host.alive ? "alive" : "away") + "  incarnation " + host.incarnation + "  at "
                + host.orb + (host.engine.equals(host.orb) ? "" : "  engine at " + host.engine)
                + (host.leads ? "  leads" : "") + (host.votes ? "" : "  no vote")
                + (host.draining ? "  draining" : ""));
    }

    static Map<String, Object> tree(GroupState group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", group.what.name);
        tree.put("id", unsigned(group.id));
        tree.put("type", group.what.type_id);
        tree.put("style", style(group.what.replication).toLowerCase(Locale.ROOT));
        tree.put("initialMembers", group.what.initial_members);
        tree.put("minimumMembers", group.what.minimum_members);
        tree.put("keepsMembers", group.what.keeps_members);
        tree.put("keepsConsistent", group.what.keeps_consistent);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Property property : group.what.kept) {
            properties.put(property.name, property.value);
        }
        tree.put("properties", properties);
        tree.put("version", Integer.toUnsignedLong(group.version));
        tree.put("position", group.position);
        tree.put("members", Stream.of(group.members).map(Shown::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(MemberState member) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("host", member.host);
        tree.put("incarnation", member.incarnation);
        tree.put("primary", member.primary);
        tree.put("address", member.address);
        return tree;
    }

    static Map<String, Object> tree(HostState host) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", host.name);
        tree.put("orb", host.orb);
        tree.put("engine", host.engine);
        tree.put("incarnation", host.incarnation);
        tree.put("alive", host.alive);
        tree.put("draining", host.draining);
        tree.put("votes", host.votes);
        tree.put("leads", host.leads);
        return tree;
    }

    static List<Map<String, Object>> trees(GroupState... groups) {
        return Stream.of(groups).map(Shown::tree).toList();
    }
}
