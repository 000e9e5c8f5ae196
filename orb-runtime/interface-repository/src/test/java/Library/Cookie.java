package Library;

/** A native type is the program's own affair. */
public class Cookie {}
