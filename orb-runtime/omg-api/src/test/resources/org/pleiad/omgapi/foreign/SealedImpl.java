package foreign;

public class SealedImpl extends Sealed {
    @Override
    public void marshal(org.omg.CORBA.DataOutputStream output) {
        output.write_long(secret);
    }

    @Override
    public void unmarshal(org.omg.CORBA.DataInputStream input) {
        secret = input.read_long();
    }
}
