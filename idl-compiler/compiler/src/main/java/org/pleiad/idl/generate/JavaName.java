package org.pleiad.idl.generate;

/**
 * Where a Java type lives.
 *
 * @param packageName the package, or the empty string for the unnamed one
 * @param simpleName the name in the package
 */
record JavaName(String packageName, String simpleName) {

    /** Package and name, as an import has it. */
    String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** A companion in the same package: {@code Foo} with {@code Helper} gives {@code FooHelper}. */
    JavaName with(String suffix) {
        return new JavaName(packageName, simpleName + suffix);
    }

    /** The stub: {@code _FooStub}. */
    JavaName stub() {
        return new JavaName(packageName, "_" + simpleName + "Stub");
    }

    /** The base class of implementations of a local interface: {@code _FooLocalBase}. */
    JavaName localBase() {
        return new JavaName(packageName, "_" + simpleName + "LocalBase");
    }
}
