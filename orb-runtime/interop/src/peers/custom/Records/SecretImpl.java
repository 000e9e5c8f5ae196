package Records;

/** A {@code Secret}; found by its name. */
public class SecretImpl extends Secret {
    private static final long serialVersionUID = 1L;

    @Override
    public void marshal(org.omg.CORBA.DataOutputStream out) {
        out.write_octet((byte) 7);
        out.write_long(~key);
        out.write_string("sealed");
        out.write_long(key);
    }

    @Override
    public void unmarshal(org.omg.CORBA.DataInputStream in) {
        in.read_octet();
        key = ~in.read_long();
        if (!in.read_string().equals("sealed") || in.read_long() != key) {
            throw new org.omg.CORBA.DATA_CONVERSION("the secret was tampered with");
        }
    }
}
