package Records;

/** A {@code Employee}; found by its name. */
public class EmployeeImpl extends Employee {
    private static final long serialVersionUID = 1L;

    public EmployeeImpl() {}
}
