package org.pleiad.cli.naming;

import java.io.IOException;
import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.pleiad.naming.StringNames;
import org.pleiad.naming.client.ReferenceOutline;

/** Small steps that several verbs take. */
final class Names {

    private Names() {}

    /** The context of that name; where all begins for no name. */
    static NamingContext context(ORB orb, NamingContext root, String name) throws UserException, IOException {
        if (name == null || name.isEmpty()) {
            return root;
        }
        org.omg.CORBA.Object object = root.resolve(StringNames.toName(name));
        if (object == null || !isContext(orb, object)) {
            throw new InvalidName(name + " is no context");
        }
        return NamingContextHelper.unchecked_narrow(object);
    }

    /** Whether a reference is one to a context; asks its server only if it does not tell its type. */
    static boolean isContext(ORB orb, org.omg.CORBA.Object object) {
        String type = outline(orb, object).type();
        return type.isEmpty()
                ? object._is_a(NamingContextHelper.id())
                : type.startsWith("IDL:omg.org/CosNaming/NamingContext");
    }

    static ReferenceOutline outline(ORB orb, org.omg.CORBA.Object object) {
        return ReferenceOutline.of(orb.object_to_string(object));
    }
}
