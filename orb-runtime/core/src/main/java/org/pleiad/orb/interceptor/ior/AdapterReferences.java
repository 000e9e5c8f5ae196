package org.pleiad.orb.interceptor.ior;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.omg.PortableInterceptor.ObjectReferenceFactory;
import org.omg.PortableInterceptor.ObjectReferenceTemplate;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/** How an adapter whose references were intercepted makes them. Filled while the adapter is made; thread-safe afterwards. */
public final class AdapterReferences {
    private static final int FIRST_CAPACITY = 512;

    private final InterceptedAdapter adapter;
    private final ObjectReferences references;
    private final AdapterTemplate template;
    private final List<TaggedComponent> components = new ArrayList<>();
    private ObjectReferenceFactory factory;

    AdapterReferences(InterceptedAdapter adapter, ObjectReferences references, AdapterTemplate template) {
        this.adapter = adapter;
        this.references = references;
        this.template = template;
        this.factory = template;
        template.madeBy(this);
    }

    void add(TaggedComponent component) {
        components.add(component);
    }

    ObjectReferenceFactory factory() {
        return factory;
    }

    void factory(ObjectReferenceFactory replacement) {
        factory = replacement;
    }

    ObjectReferenceTemplate template() {
        return template;
    }

    /** A reference by the adapter's factory, which may be an interceptor's. */
    public org.omg.CORBA.Object create(byte[] objectId, String repositoryId) {
        return factory.make_object(repositoryId, objectId);
    }

    /** A reference with the interceptors' components. */
    org.omg.CORBA.Object make(byte[] objectId, String repositoryId) {
        org.omg.CORBA.Object plain = adapter.plainReference(objectId, repositoryId);
        if (components.isEmpty()) {
            return plain;
        }
        CdrWriter written = memory();
        references.write(written, plain);
        Ior ior = Ior.read(reader(written));
        List<TaggedProfile> profiles = new ArrayList<>();
        for (TaggedProfile profile : ior.profiles()) {
            profiles.add(profile.tag() == TaggedProfile.TAG_INTERNET_IOP ? extended(profile) : profile);
        }
        CdrWriter extended = memory();
        new Ior(ior.typeId(), profiles).write(extended);
        return references.read(reader(extended), null);
    }

    /** Profiles of IIOP 1.0 have no components. */
    private TaggedProfile extended(TaggedProfile profile) {
        IiopProfile iiop = IiopProfile.decode(profile);
        if (iiop.version() == GiopVersion.V1_0) {
            return profile;
        }
        List<TaggedComponent> all = new ArrayList<>(iiop.components());
        all.addAll(components);
        return new IiopProfile(iiop.version(), iiop.host(), iiop.port(), iiop.objectKey(), all).encode();
    }

    private static CdrWriter memory() {
        return new CdrWriter(Unpooled.buffer(FIRST_CAPACITY), ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
    }

    private static CdrReader reader(CdrWriter written) {
        return new CdrReader(written.buffer(), ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
    }
}
