package org.pleiad.ir.entry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.Any;
import org.omg.CORBA.ExceptionDescription;
import org.omg.CORBA.IDLType;
import org.omg.CORBA.IDLTypeHelper;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Repository;
import org.omg.CORBA.RepositoryHelper;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.idl.model.Specification;

/**
 * All that a repository knows: filled from compiled IDL before it is served, then only read. Entries become objects when
 * somebody first refers to them. Thread-safe once filled.
 */
public final class Catalogue {
    /** Key of the repository itself among the nodes. */
    private static final String ROOT_KEY = "repository";

    private final ORB orb;
    private final POA poa;
    private final Root root = new Root(this);
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Types without names, by key; as many as the IDL has, whatever clients ask. */
    private final Map<String, AnonymousType> anonymous = new ConcurrentHashMap<>();

    /** An empty catalogue, whose objects will be those of an adapter with {@link Incarnation}. */
    public Catalogue(ORB orb, POA poa) {
        this.orb = orb;
        this.poa = poa;
    }

    /** Enters what a specification declares; what is known already stays as it is. Before it is served, on one thread. */
    public void add(Specification specification) {
        new ModelEntries(this, specification).enter();
    }

    void enter(Entry entry) {
        entries.put(entry.id(), entry);
        entry.container().add(entry);
    }

    ORB orb() {
        return orb;
    }

    Any any() {
        return orb.create_any();
    }

    Entry root() {
        return root;
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    Entry entry(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no entry for " + id));
    }

    /** The type that an entry defines, if it does. */
    static Optional<TypeCode> typeOf(Entry entry) {
        if (entry instanceof TypeEntry type) {
            return Optional.of(type.type());
        }
        if (entry instanceof InterfaceEntry face) {
            return Optional.of(face.type());
        }
        return entry instanceof ValueEntry value ? Optional.of(value.type()) : Optional.empty();
    }

    /** The repository's own object. */
    public Repository repository() {
        return RepositoryHelper.unchecked_narrow(reference(root));
    }

    /** The object of an entry. */
    org.omg.CORBA.Object reference(Node node) {
        String key = node == root ? ROOT_KEY : node.key();
        return poa.create_reference_with_id(
                key.getBytes(StandardCharsets.UTF_8), node.entryKind().interfaceId());
    }

    /** The servant for an object's id, or {@code null} if there is no such object. */
    Servant servant(byte[] objectId) {
        String key = new String(objectId, StandardCharsets.UTF_8);
        Node node = key.equals(ROOT_KEY) ? root : entries.get(key);
        if (node == null) {
            node = anonymous.get(key);
        }
        return node == null ? null : node.entryKind().servant(ReadOnly.of(node));
    }

    /** The object that defines a type. */
    IDLType type(TypeCode type) {
        return IDLTypeHelper.unchecked_narrow(reference(node(type)));
    }

    private Node node(TypeCode type) {
        switch (type.kind().value()) {
            case TCKind._tk_struct,
                    TCKind._tk_union,
                    TCKind._tk_enum,
                    TCKind._tk_alias,
                    TCKind._tk_except,
                    TCKind._tk_objref,
                    TCKind._tk_value,
                    TCKind._tk_value_box,
                    TCKind._tk_event,
                    TCKind._tk_native,
                    TCKind._tk_abstract_interface,
                    TCKind._tk_local_interface -> {
                Optional<Entry> named = find(TypeShape.id(type));
                if (named.isPresent()) {
                    return named.get();
                }
            }
            default -> {}
        }
        return anonymous.computeIfAbsent(AnonymousType.key(type), key -> new AnonymousType(this, type));
    }

    ExceptionDescription exception(TypeCode type) {
        return find(TypeShape.id(type))
                .map(entry -> ((TypeEntry) entry).exceptionDescription())
                .orElseGet(() -> new ExceptionDescription(TypeShape.name(type), TypeShape.id(type), "", "1.0", type));
    }

    /** The ids of all entries of interfaces and types, in the order in which they were entered. */
    public List<String> ids() {
        return List.copyOf(entries.keySet());
    }
}
