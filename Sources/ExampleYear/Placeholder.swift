// ExampleYear
