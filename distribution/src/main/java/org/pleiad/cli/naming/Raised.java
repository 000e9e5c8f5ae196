package org.pleiad.cli.naming;

import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotEmpty;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNaming.NamingContextPackage.NotFoundReason;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.StringNames;

/** What a naming service raises, in words and as an exit status. */
final class Raised {

    private Raised() {}

    static int exitCode(UserException raised) {
        return raised instanceof NotFound ? ExitCode.NOT_FOUND : ExitCode.RAISED;
    }

    static String text(UserException raised) {
        if (raised instanceof NotFound missing) {
            String rest = text(missing.rest_of_name);
            // what stands in the way is followed by something; JacORB gives this reason for a last component, too
            if (missing.why == NotFoundReason.not_context && missing.rest_of_name.length > 1) {
                return "there is an object where the name goes on: " + rest;
            }
            if (missing.why == NotFoundReason.not_object) {
                return rest + " is a context, which an object cannot replace";
            }
            return "there is no " + rest;
        }
        if (raised instanceof AlreadyBound) {
            return "the name is bound already; 'rebind' replaces what it leads to";
        }
        if (raised instanceof CannotProceed stopped) {
            return "the service cannot go on at " + text(stopped.rest_of_name) + ": it leads to another service";
        }
        if (raised instanceof NotEmpty) {
            return "the context has bindings";
        }
        if (raised instanceof InvalidName) {
            return "the name is none: " + raised.getMessage();
        }
        return raised.toString();
    }

    private static String text(NameComponent[] name) {
        try {
            return Printable.of(StringNames.toString(name));
        } catch (InvalidName noName) {
            return "that name";
        }
    }
}
