package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pleiad.groups.core.OctetReader.Malformed;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** Items as octets: a kind and its fields. The kinds are in logs on disks: they keep their numbers. */
final class ItemCodec {
    private static final int ENTER = 1;
    private static final int EXCLUDE = 2;
    private static final int DRAIN = 3;
    private static final int CREATE = 4;
    private static final int REMOVE = 5;
    private static final int REDEFINE = 6;
    private static final int JOIN = 7;
    private static final int INVITE = 8;
    private static final int READY = 9;
    private static final int LEAVE = 10;
    private static final int PROMOTE = 11;
    private static final int INVOKE = 12;
    private static final int UPDATE = 13;
    private static final int NESTED = 14;
    private static final int DIGEST = 15;
    private static final int TICK = 16;
    private static final int RETURN = 17;

    private ItemCodec() {}

    static byte[] write(Item item) {
        if (item instanceof Item.Invoke i) {
            OctetWriter out = new OctetWriter(96 + i.request().content().length);
            out.octet(INVOKE).number(i.group().value());
            request(out, i.request());
            return out.toArray();
        }
        OctetWriter out = new OctetWriter(128);
        if (item instanceof Item.Update u) {
            out.octet(UPDATE).number(u.group().value()).number(u.term()).number(u.number());
            out.flag(u.full()).octets(u.change());
            out.number(u.answers().size());
            u.answers().forEach(answer -> answer(out, answer));
        } else if (item instanceof Item.Nested n) {
            out.octet(NESTED).number(n.group().value()).number(n.position());
            out.number(n.index()).number(n.number()).octets(n.content());
        } else if (item instanceof Item.Digest d) {
            out.octet(DIGEST).number(d.group().value()).number(d.count()).number(d.hash());
        } else if (item instanceof Item.Tick) {
            out.octet(TICK);
        } else {
            writeChange(out, item);
        }
        return out.toArray();
    }

    private static void writeChange(OctetWriter out, Item item) {
        if (item instanceof Item.Enter e) {
            address(out.octet(ENTER), e.address());
            out.number(e.kept()).number(e.nonce());
        } else if (item instanceof Item.Exclude e) {
            out.octet(EXCLUDE).text(e.host().name()).number(e.incarnation()).text(e.reason());
        } else if (item instanceof Item.Drain d) {
            out.octet(DRAIN).text(d.host().name()).flag(d.draining());
        } else if (item instanceof Item.Create c) {
            definition(out.octet(CREATE), c.definition());
        } else if (item instanceof Item.Remove r) {
            out.octet(REMOVE).number(r.group().value());
        } else if (item instanceof Item.Redefine r) {
            definition(out.octet(REDEFINE).number(r.group().value()), r.definition());
        } else if (item instanceof Item.Join j) {
            out.octet(JOIN).number(j.group().value()).flag(j.again());
        } else if (item instanceof Item.Invite i) {
            out.octet(INVITE).number(i.group().value()).text(i.host().name());
        } else if (item instanceof Item.Ready r) {
            out.octet(READY).number(r.group().value()).number(r.position());
        } else if (item instanceof Item.Return r) {
            out.octet(RETURN).number(r.group().value()).number(r.since()).flag(r.held());
        } else if (item instanceof Item.Leave l) {
            member(out.octet(LEAVE).number(l.group().value()), l.member());
            out.text(l.reason());
        } else if (item instanceof Item.Promote p) {
            member(out.octet(PROMOTE).number(p.group().value()), p.member());
        } else {
            throw new IllegalArgumentException("no kind for " + item);
        }
    }

    static Item read(OctetReader in) {
        int kind = in.octet();
        switch (kind) {
            case INVOKE:
                return new Item.Invoke(group(in), request(in));
            case UPDATE:
                return update(in);
            case NESTED:
                return new Item.Nested(group(in), in.longNumber(), in.number(), in.number(), in.octets());
            case DIGEST:
                return new Item.Digest(group(in), in.longNumber(), in.longNumber());
            case TICK:
                return new Item.Tick();
            case ENTER:
                return new Item.Enter(address(in), in.longNumber(), in.longNumber());
            case EXCLUDE:
                return new Item.Exclude(host(in), in.longNumber(), in.text());
            case DRAIN:
                return new Item.Drain(host(in), in.flag());
            default:
                return readOfGroup(kind, in);
        }
    }

    private static Item readOfGroup(int kind, OctetReader in) {
        switch (kind) {
            case CREATE:
                return new Item.Create(definition(in));
            case REMOVE:
                return new Item.Remove(group(in));
            case REDEFINE:
                return new Item.Redefine(group(in), definition(in));
            case JOIN:
                return new Item.Join(group(in), in.flag());
            case INVITE:
                return new Item.Invite(group(in), host(in));
            case READY:
                return new Item.Ready(group(in), in.longNumber());
            case RETURN:
                return new Item.Return(group(in), in.longNumber(), in.flag());
            case LEAVE:
                return new Item.Leave(group(in), member(in), in.text());
            case PROMOTE:
                return new Item.Promote(group(in), member(in));
            default:
                throw new Malformed("an item of kind " + kind + ": written by a newer version");
        }
    }

    private static Item update(OctetReader in) {
        GroupId group = group(in);
        int term = in.number();
        long number = in.longNumber();
        boolean full = in.flag();
        byte[] change = in.octets();
        int count = in.count(13);
        List<Answer> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            answers.add(answer(in));
        }
        return new Item.Update(group, term, number, full, change, answers);
    }

    static void answer(OctetWriter out, Answer answer) {
        requestId(out, answer.id());
        out.number(answer.expiresMillis()).number(answer.acknowledged()).octets(answer.reply());
    }

    static Answer answer(OctetReader in) {
        return new Answer(requestId(in), in.longNumber(), in.number(), in.octets());
    }

    private static void requestId(OctetWriter out, Optional<RequestId> id) {
        out.flag(id.isPresent());
        if (id.isPresent()) {
            out.text(id.get().client()).number(id.get().number());
        }
    }

    private static Optional<RequestId> requestId(OctetReader in) {
        return in.flag() ? Optional.of(new RequestId(in.text(), in.number())) : Optional.empty();
    }

    private static void request(OctetWriter out, Request request) {
        requestId(out, request.id());
        out.number(request.expiresMillis()).number(request.acknowledged()).text(request.operation());
        out.flag(request.replyWanted()).octets(request.content());
    }

    private static Request request(OctetReader in) {
        return new Request(requestId(in), in.longNumber(), in.number(), in.text(), in.flag(), in.octets());
    }

    static GroupId group(OctetReader in) {
        return new GroupId(in.longNumber());
    }

    private static HostId host(OctetReader in) {
        return new HostId(in.text());
    }

    static void member(OctetWriter out, MemberId member) {
        out.text(member.host().name()).number(member.incarnation());
    }

    static MemberId member(OctetReader in) {
        return new MemberId(host(in), in.longNumber());
    }

    static void address(OctetWriter out, HostAddress address) {
        out.text(address.id().name()).text(address.orb()).text(address.engine());
    }

    static HostAddress address(OctetReader in) {
        return new HostAddress(host(in), in.text(), in.text());
    }

    static void definition(OctetWriter out, GroupDefinition d) {
        out.text(d.name()).text(d.typeId()).octet(d.style().value());
        out.number(d.initialMembers()).number(d.minimumMembers());
        out.octet(d.memberControl().ordinal()).octet(d.consistencyControl().ordinal());
        // sorted: the same definition is the same octets at all hosts
        Map<String, String> properties = new TreeMap<>(d.properties());
        out.number(properties.size());
        properties.forEach((name, value) -> out.text(name).text(value));
    }

    static GroupDefinition definition(OctetReader in) {
        String name = in.text();
        String type = in.text();
        Style style = Style.of(in.octet());
        int initial = in.number();
        int minimum = in.number();
        GroupDefinition.Control members = control(in);
        GroupDefinition.Control consistency = control(in);
        int count = in.count(8);
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < count; i++) {
            properties.put(in.text(), in.text());
        }
        return new GroupDefinition(name, type, style, initial, minimum, members, consistency, properties);
    }

    private static GroupDefinition.Control control(OctetReader in) {
        int value = in.octet();
        if (value >= GroupDefinition.Control.values().length) {
            throw new Malformed("a control of number " + value);
        }
        return GroupDefinition.Control.values()[value];
    }
}
