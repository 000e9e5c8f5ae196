package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.IdlCompiler;

/** Value types in packages of the programmer's choice, of which repository ids say nothing. */
class PackagePrefixTest {
    private static final ORB ORB = org.omg.CORBA.ORB.init();

    @TempDir
    private Path directory;

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(PackagePrefixTest.class.getClassLoader());
    }

    @Test
    void theClassBesideTheGeneratedOneIsFound() throws Exception {
        Path idl = Files.writeString(
                directory.resolve("stock.idl"), "module stock { valuetype Item { public long number; }; };\n");
        Compilation compilation = IdlCompiler.compile(CompilerOptions.builder()
                .source(idl)
                .packagePrefix("com.example.hidden")
                .build());
        List<GeneratedFile> files = new ArrayList<>(compilation.files());
        files.add(new GeneratedFile(Path.of("com/example/hidden/stock/ItemImpl.java"), """
                package com.example.hidden.stock;
                /** An item. */
                public class ItemImpl extends Item {
                    private static final long serialVersionUID = 1L;
                    /** An empty one. */
                    public ItemImpl() {}
                }
                """, idl));
        ClassLoader classes = InMemoryCompiler.compile(files);
        Thread.currentThread().setContextClassLoader(classes);
        Class<?> item = classes.loadClass("com.example.hidden.stock.Item");
        Class<?> helper = classes.loadClass("com.example.hidden.stock.ItemHelper");
        Object value = classes.loadClass("com.example.hidden.stock.ItemImpl")
                .getConstructor()
                .newInstance();
        item.getField("number").setInt(value, 42);

        OutputStream out = ORB.create_output_stream();
        helper.getMethod("write", OutputStream.class, item).invoke(null, out, value);
        Object read = helper.getMethod("read", InputStream.class).invoke(null, out.create_input_stream());

        assertThat(item.getField("number").getInt(read)).isEqualTo(42);
        // without a helper that asks, once the package is known
        Serializable again = ((org.omg.CORBA_2_3.portable.InputStream) out.create_input_stream()).read_value();
        assertThat(again).isInstanceOf(item);
    }
}
