package org.pleiad.groups.host;

import java.util.HashMap;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Binds the references of groups in a naming context, by their names, of which the parts before slashes are contexts; again with
 * each view. The leader's host does it, on its thread that may wait; what fails is tried again with the next round.
 */
final class NamingBindings {
    private static final Logger LOG = LoggerFactory.getLogger(NamingBindings.class);

    private final DomainHost host;
    private final String url;

    /** Version of the view that was bound last. */
    private final Map<GroupId, Integer> bound = new HashMap<>();

    private String trouble = "";

    NamingBindings(DomainHost host, String url) {
        this.host = host;
        this.url = url;
    }

    /** Another host leads: it binds from now on. */
    void notLeading() {
        bound.clear();
    }

    void look(Domain domain) {
        try {
            NamingContext root = null;
            for (GroupInfo group : domain.groups()) {
                int version = group.view().version();
                Integer before = bound.get(group.id());
                if (before != null && before == version
                        || group.view().members().isEmpty()) {
                    continue;
                }
                if (root == null) {
                    root = NamingContextHelper.narrow(host.orb().orb().string_to_object(url));
                }
                bind(root, group.definition().name().split("/", -1), host.reference(group));
                bound.put(group.id(), version);
                trouble = "";
            }
        } catch (UserException | SystemException failure) {
            String now = failure.toString();
            if (!now.equals(trouble)) {
                trouble = now;
                LOG.warn("references of groups cannot be bound at {}, and will be later: {}", url, now);
            }
        }
    }

    private static void bind(NamingContext root, String[] path, org.omg.CORBA.Object reference) throws UserException {
        NamingContext context = root;
        for (int i = 0; i < path.length - 1; i++) {
            context = descend(context, name(path[i]));
        }
        context.rebind(name(path[path.length - 1]), reference);
    }

    private static NamingContext descend(NamingContext context, NameComponent[] name) throws UserException {
        try {
            return NamingContextHelper.narrow(context.resolve(name));
        } catch (NotFound notYet) {
            try {
                return context.bind_new_context(name);
            } catch (AlreadyBound meanwhile) {
                return NamingContextHelper.narrow(context.resolve(name));
            }
        }
    }

    private static NameComponent[] name(String id) {
        return new NameComponent[] {new NameComponent(id, "")};
    }
}
