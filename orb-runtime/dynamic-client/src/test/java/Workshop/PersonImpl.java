package Workshop;

/** A class for the server's side; the caller has none. */
public class PersonImpl extends Person {
    private static final long serialVersionUID = 1;
}
