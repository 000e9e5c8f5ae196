package foreign;

public class EmployeeImpl extends Employee {
    @Override
    public void birthday() {
        age++;
    }
}
