package org.omg.CORBA;

/** The hand-written marshalling of a {@code custom} value type. */
public interface CustomMarshal {
    void marshal(DataOutputStream output);

    void unmarshal(DataInputStream input);
}
