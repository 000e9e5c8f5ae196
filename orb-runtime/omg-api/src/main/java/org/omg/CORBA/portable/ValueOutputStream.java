package org.omg.CORBA.portable;

/** Lets custom marshalling mark where the state of a nested value starts and ends. */
public interface ValueOutputStream {
    void start_value(String repositoryId);

    void end_value();
}
