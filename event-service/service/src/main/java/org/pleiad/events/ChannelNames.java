package org.pleiad.events;

import java.util.Arrays;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;

/** Channels in a naming service of any vendor, where clients find them. */
public final class ChannelNames {
    private ChannelNames() {}

    /**
     * Binds an object, in place of what was bound before; makes the contexts on the way.
     *
     * @param context a naming context
     * @param path the name in string form, as {@code events/quotes.channel} (Naming Service 1.3, 2.4)
     * @throws BAD_PARAM if it is no naming context that knows string names
     */
    public static void bind(org.omg.CORBA.Object context, String path, org.omg.CORBA.Object channel)
            throws UserException {
        NamingContextExt names;
        try {
            names = NamingContextExtHelper.narrow(context);
        } catch (BAD_PARAM other) {
            throw new BAD_PARAM(
                    "channels are bound in a CosNaming::NamingContextExt; the reference given is none",
                    other.minor,
                    CompletionStatus.COMPLETED_NO);
        }
        NameComponent[] name = names.to_name(path);
        for (int length = 1; length < name.length; length++) {
            try {
                names.bind_new_context(Arrays.copyOf(name, length));
            } catch (AlreadyBound thereAlready) {
                continue;
            }
        }
        names.rebind(name, channel);
    }
}
