def log = new File(basedir, 'build.log').text
assert log.contains('grid.idl:2:29: error:') : 'file, line and column are named'
assert log.contains('    long get(in short n, in shrot m);') : 'the line is shown'
assert log =~ /\n {32}\^~~~~/ : 'the caret stands under the mistake'
assert log.contains('grid.idl:3:') : 'all errors are shown, not only the first'
assert log.contains('The IDL has errors')
assert !new File(basedir, 'target/generated-sources/idl').exists()
