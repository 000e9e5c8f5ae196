package org.omg.CORBA.portable;

/** Lets custom marshalling mark where the state of a nested value starts and ends. */
public interface ValueInputStream {
    void start_value();

    void end_value();
}
