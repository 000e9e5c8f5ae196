package Workshop;

/** A class for the server's side; the caller has none. */
public class EmployeeImpl extends Employee {
    private static final long serialVersionUID = 1;
}
