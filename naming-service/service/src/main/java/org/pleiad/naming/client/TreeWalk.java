package org.pleiad.naming.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotFound;

/**
 * A walk through the names of a service: of each context first the objects, then the contexts one by one. No listing is
 * open while another is walked, and none is held as a whole: memory goes with the number of contexts, not of names. Used by
 * one thread.
 */
public final class TreeWalk {
    private final ORB orb;
    private final Options options;
    /** Each context walked into, and its name. */
    private final Map<String, String> seen = new HashMap<>();

    private Home home;
    private Root root;
    private long names;

    public TreeWalk(ORB orb, Options options) {
        this.orb = orb;
        this.options = options;
    }

    /**
     * How far a walk goes.
     *
     * @param depth 1 for one context alone
     * @param mostNames after which it ends with an {@link IOException}: a service may invent names for ever
     * @param mostContexts the same
     * @param batch bindings in one answer of the service
     * @param resolve whether objects are resolved, a call each
     * @param follow whether contexts of other servers are walked into
     */
    public record Options(int depth, long mostNames, int mostContexts, int batch, boolean resolve, boolean follow) {

        /** 100 contexts deep, 10,000,000 names, 1,000,000 contexts, names alone, this server alone. */
        public static final Options DEFAULT = new Options(100, 10_000_000, 1_000_000, 1_000, false, false);

        public Options withDepth(int levels) {
            return new Options(levels, mostNames, mostContexts, batch, resolve, follow);
        }

        public Options withMostNames(long most) {
            return new Options(depth, most, mostContexts, batch, resolve, follow);
        }

        public Options withResolve(boolean all) {
            return new Options(depth, mostNames, mostContexts, batch, all, follow);
        }

        public Options withFollow(boolean all) {
            return new Options(depth, mostNames, mostContexts, batch, resolve, all);
        }
    }

    /** Is told of everything found, in the order in which it is found. */
    @FunctionalInterface
    public interface Visitor {
        void found(Found found) throws IOException;
    }

    /** The context at which a walk began, as far as it helps to know it again. */
    private record Root(NamingContext context, ReferenceOutline outline, Binding[] page) {}

    /**
     * Walks.
     *
     * @throws IOException from the visitor, or when a limit is reached
     * @throws SystemException if the service fails at the first context, or in the middle of a listing
     */
    public void walk(NamingContext from, Visitor visitor) throws IOException {
        ReferenceOutline outline = outline(from);
        home = new Home(outline);
        seen.clear();
        seen.put(outline.identity(), "");
        names = 0;
        try (Bindings bindings = Bindings.of(from, options.batch())) {
            root = new Root(from, outline, bindings.page());
            walk(from, bindings, List.of(), visitor);
        }
    }

    private ReferenceOutline outline(org.omg.CORBA.Object object) {
        return ReferenceOutline.of(orb.object_to_string(object));
    }

    private void walk(NamingContext context, Bindings bindings, List<NameComponent> path, Visitor visitor)
            throws IOException {
        boolean closed = path.size() + 1 >= options.depth();
        List<NameComponent> inner = new ArrayList<>();
        for (Bindings.Entry entry = bindings.next(); entry != null; entry = bindings.next()) {
            count();
            if (!entry.isContext()) {
                object(context, join(path, entry.name()), Found.Kind.OBJECT, visitor);
            } else if (closed) {
                object(context, join(path, entry.name()), Found.Kind.CLOSED, visitor);
            } else if (inner.size() + seen.size() < options.mostContexts()) {
                inner.add(entry.name());
            } else {
                throw new IOException(
                        "there are more than " + options.mostContexts() + " contexts; the walk ends here");
            }
        }
        for (NameComponent name : inner) {
            context(context, join(path, name), visitor);
        }
    }

    private void count() throws IOException {
        if (++names > options.mostNames()) {
            throw new IOException("there are more than " + options.mostNames() + " names; the walk ends here");
        }
    }

    private static List<NameComponent> join(List<NameComponent> path, NameComponent name) {
        List<NameComponent> joined = new ArrayList<>(path.size() + 1);
        joined.addAll(path);
        joined.add(name);
        return joined;
    }

    private void object(NamingContext context, List<NameComponent> path, Found.Kind kind, Visitor visitor)
            throws IOException {
        if (!options.resolve()) {
            visitor.found(new Found(path, kind, null, ""));
            return;
        }
        try {
            visitor.found(new Found(path, kind, context.resolve(last(path)), ""));
        } catch (NotFound unboundMeanwhile) {
            // not there any more
        } catch (CannotProceed | InvalidName refused) {
            visitor.found(new Found(path, kind, null, refused.toString()));
        }
    }

    private static NameComponent[] last(List<NameComponent> path) {
        return new NameComponent[] {path.get(path.size() - 1)};
    }

    private void context(NamingContext outer, List<NameComponent> path, Visitor visitor) throws IOException {
        org.omg.CORBA.Object object;
        try {
            object = outer.resolve(last(path));
        } catch (NotFound unboundMeanwhile) {
            return;
        } catch (CannotProceed | InvalidName refused) {
            visitor.found(new Found(path, Found.Kind.UNREACHABLE, null, refused.toString()));
            return;
        }
        if (object == null) {
            visitor.found(new Found(path, Found.Kind.UNREACHABLE, null, "the nil reference"));
            return;
        }
        ReferenceOutline outline = outline(object);
        String first = seen.get(outline.identity());
        if (first != null) {
            visitor.found(new Found(path, Found.Kind.AGAIN, object, first));
        } else if (!options.follow() && !home.has(outline)) {
            visitor.found(new Found(path, Found.Kind.ELSEWHERE, object, ""));
        } else {
            enter(object, outline, path, visitor);
        }
    }

    private void enter(org.omg.CORBA.Object object, ReferenceOutline outline, List<NameComponent> path, Visitor visitor)
            throws IOException {
        NamingContext context = NamingContextHelper.unchecked_narrow(object);
        Bindings opened;
        try {
            opened = Bindings.of(context, options.batch());
        } catch (SystemException failure) {
            visitor.found(new Found(path, Found.Kind.UNREACHABLE, object, failure.toString()));
            return;
        }
        try (Bindings bindings = opened) {
            if (isRoot(context, outline, bindings, path)) {
                seen.put(outline.identity(), "");
                visitor.found(new Found(path, Found.Kind.AGAIN, object, ""));
                return;
            }
            seen.put(outline.identity(), Found.text(path));
            visitor.found(new Found(path, Found.Kind.CONTEXT, object, ""));
            walk(context, bindings, path, visitor);
        }
    }

    /**
     * Whether a ring of names has led to the root, whose well-known key is not the one in the references that its server
     * makes. The root has the root's names, and the way that led to it leads from it to itself.
     */
    private boolean isRoot(
            NamingContext context, ReferenceOutline outline, Bindings bindings, List<NameComponent> path) {
        if (!home.has(outline) || !samePage(bindings.page())) {
            return false;
        }
        try {
            org.omg.CORBA.Object back = context.resolve(path.toArray(NameComponent[]::new));
            return back != null && outline(back).identity().equals(outline.identity());
        } catch (NotFound | CannotProceed | InvalidName | SystemException noRing) {
            return false;
        }
    }

    private boolean samePage(Binding[] page) {
        return Arrays.equals(
                page,
                root.page(),
                (one, other) -> Arrays.compare(
                        one.binding_name,
                        other.binding_name,
                        (name, otherName) -> name.id.equals(otherName.id) && name.kind.equals(otherName.kind) ? 0 : 1));
    }
}
