package org.pleiad.interop.peer;

import Records.Manager;

/** A manager whose class is not found by its name, so that who receives one cuts it down to its base. */
final class Promoted extends Manager {
    private static final long serialVersionUID = 1L;

    Promoted(String name, String company) {
        this.name = name;
        this.company = company;
        this.grade = 9;
        this.bonus = 1.5;
        this.secretary = new Records.PersonImpl("Sec", 20);
        this.title = "Dr";
    }
}
