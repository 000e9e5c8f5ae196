package org.omg.RTCORBA;

import org.omg.CORBA.ShortHolder;

/**
 * Between priorities of CORBA and those of the operating system; users install their own. {@code native} in IDL. Real-time
 * CORBA 1.2.
 */
public abstract class PriorityMapping {
    public PriorityMapping() {}

    /** Whether the CORBA priority has a native one, which is left in the holder. Called by the ORB, on any thread. */
    public abstract boolean to_native(short corba_priority, ShortHolder native_priority);

    /** Whether the native priority has a CORBA one, which is left in the holder. Called by the ORB, on any thread. */
    public abstract boolean to_CORBA(short native_priority, ShortHolder corba_priority);
}
