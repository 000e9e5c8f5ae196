package org.pleiad.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.orb.cdr.CodeSetComponent;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.group.PrimaryComponent;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/** How a reference tells of two servers with the same object. */
enum GroupReferenceForm {
    /** A profile for each. */
    PROFILES("two profiles"),
    /** One profile, the other address as TAG_ALTERNATE_IIOP_ADDRESS. */
    ALTERNATES("one profile, alternate address"),
    /** What we make of groups: a profile for each, with the other address, TAG_FT_GROUP and TAG_FT_PRIMARY. */
    GROUP("reference of a group");

    private static final byte[] KEY = "the grid of the group".getBytes(UTF_8);

    final String title;

    GroupReferenceForm(String title) {
        this.title = title;
    }

    String to(FakeMember first, FakeMember second) {
        List<TaggedProfile> profiles = new ArrayList<>();
        profiles.add(profile(first, second));
        if (this != ALTERNATES) {
            profiles.add(profile(second, first));
        }
        return new Ior("IDL:pleiad.org/Tables/grid:1.0", profiles).toText();
    }

    /** Of one server. */
    static Ior plain(FakeMember server) {
        return new Ior(
                "IDL:pleiad.org/Tables/grid:1.0",
                List.of(new IiopProfile(GiopVersion.V1_2, "127.0.0.1", server.port(), KEY, List.of(codeSets()))
                        .encode()));
    }

    private static TaggedComponent codeSets() {
        return new TaggedComponent(TaggedComponent.TAG_CODE_SETS, CodeSetComponent.PREFERRING_LATIN_1.encode());
    }

    private TaggedProfile profile(FakeMember own, FakeMember other) {
        List<TaggedComponent> components = new ArrayList<>();
        components.add(codeSets());
        if (this == GROUP) {
            components.add(new GroupComponent("plant", 1, 1).encode());
            components.add(PrimaryComponent.PRIMARY);
        }
        if (this != PROFILES) {
            components.add(new AlternateAddress("127.0.0.1", other.port()).encode());
        }
        return new IiopProfile(GiopVersion.V1_2, "127.0.0.1", own.port(), KEY, components).encode();
    }
}
